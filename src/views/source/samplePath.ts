/** Where the synthetic sample is served, beside the app. */
export const samplePath = "/data-samples/";

/** Where the sample of figures published by AP-HP is served: real, and no longer anyone's secret. */
export const publishedSamplePath = "/data-samples/published-completeness/";
