/** Where the synthetic sample is served, beside the app. */
export const samplePath = "/data-samples/";
