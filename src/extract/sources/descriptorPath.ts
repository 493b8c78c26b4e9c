/** Name of the descriptor at the top of an extract. */
export const descriptorPath = "datapackage.json";
