/** With fewer, each makes a large part of its own target, and how much hospitals differ anyway cannot be told. */
export const fewestPeers = 5;
