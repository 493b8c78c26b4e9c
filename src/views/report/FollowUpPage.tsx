import { useSpeech } from "../../charts/Speech.ts";
import type { NumberedEntry } from "../../register/numberedEntries.ts";
import { FollowUp } from "./FollowUp.tsx";
import { Sheet, type SheetPlace } from "./Sheet.tsx";
import type { FollowUp as Followed } from "./useFollowUp.ts";

interface FollowUpPageProps {
  readonly place: SheetPlace;
  /** On this page. */
  readonly said: readonly NumberedEntry[];
  readonly followUp: Followed;
}

/** What the register says, where it takes a page of its own. */
export function FollowUpPage({ place, said, followUp }: FollowUpPageProps) {
  const { t } = useSpeech();
  return (
    <Sheet place={place} title={t("report.title.followUp")}>
      <FollowUp said={said} all={followUp.said} off={followUp.off} today={followUp.today} heading="h3" />
    </Sheet>
  );
}
