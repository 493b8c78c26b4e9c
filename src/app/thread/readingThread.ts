import { answerCalls } from "./answerCalls.ts";
import { openInBrowser } from "./openInBrowser.ts";
import { readingDoors } from "./readingDoors.ts";

answerCalls(self, readingDoors(openInBrowser));
