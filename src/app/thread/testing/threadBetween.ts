import { answerCalls } from "../answerCalls.ts";
import type { Door } from "../Call.ts";
import type { Thread } from "../Caller.ts";

/** A thread that answers at these doors without being one: what is said still goes through copies. */
export function threadBetween(doors: Readonly<Record<string, Door>>): Thread & { readonly isOver: () => boolean } {
  const { port1, port2 } = new MessageChannel();
  let isOver = false;
  answerCalls(port2, doors);
  return Object.assign(port1 as unknown as Thread, {
    isOver: () => isOver,
    terminate() {
      isOver = true;
      port1.close();
      port2.close();
    },
  });
}
