/** What a command may touch of the world: two streams, the environment and the clock. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly environment: NodeJS.ProcessEnv;
  readonly now: () => Date;
}

/** Exit codes of every command. */
export const exitCodes = { accepted: 0, refused: 1, misused: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
