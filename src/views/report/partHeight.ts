/** Pixels that the parts of a sheet of paper share, their headings included, between its lines at the top and the foot. */
export const sheetRoom = 940;

/** Pixels that what is short takes on paper: more than it does, so that another machine's type does not overflow. */
export const partHeight = {
  heading: 46,
  /** What a booklet is of, and the heading of its contents. */
  stamp: 296,
  contentsLine: 22,
  /** An indicator that is not measured, named below the contents. */
  absent: 18,
  /** On chance, and the heading of what is left to do. */
  signals: 76,
  highlight: 122,
  summary: 70,
  summaryRow: 38,
  stages: 130,
  /** Of indicators by stage, the headings of at most three tables. */
  stageGroups: 174,
  row: 21,
  methods: 640,
  /** An indicator without a figure: why. */
  silent: 130,
  /** An indicator that shows no course of time: all but the rows of where it is. */
  where: 250,
} as const;
