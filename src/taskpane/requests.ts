/** Commands pressed on the ribbon, on their way to the pane. */
import type { CommandId } from './session';

export interface Requests {
  /** Hands a command to the pane, or keeps it until the pane is there. */
  send(command: CommandId): void;
  /** Takes the commands, those kept included; returns how to stop. */
  listen(take: (command: CommandId) => void): () => void;
}

export function createRequests(): Requests {
  const waiting: CommandId[] = [];
  let taker: ((command: CommandId) => void) | null = null;
  return {
    send: (command) => (taker === null ? void waiting.push(command) : taker(command)),
    listen: (take) => {
      taker = take;
      for (const command of waiting.splice(0)) take(command);
      return () => {
        taker = null;
      };
    },
  };
}

/** The one line from the ribbon to the pane of this page. */
export const ribbonRequests = createRequests();
