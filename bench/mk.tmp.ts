import { makeExtract } from "/work/main/bench/extract/makeExtract.ts";
console.log(await makeExtract("/tmp/w/bench", Number(process.argv[2]), (l) => console.log(l)));
