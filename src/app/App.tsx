import { QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { SpeechContext } from "../charts/Speech.ts";
import { ErrorBoundary } from "../views/state/ErrorBoundary.tsx";
import { Frame } from "./frame/Frame.tsx";
import { themes, useTheme } from "./frame/useTheme.ts";
import type { OpenForReading } from "./openForReading.ts";
import { AnnouncerProvider } from "./providers/AnnouncerProvider.tsx";
import { ExtractsProvider } from "./providers/ExtractsProvider.tsx";
import { NavigationProvider } from "./providers/NavigationProvider.tsx";
import { OfflineCopyProvider } from "./providers/OfflineCopyProvider.tsx";
import { createQueryClient } from "./queryClient.ts";
import { useLanguage } from "./useLanguage.ts";
import { useSetting } from "./useSetting.ts";

interface AppProps {
  readonly openForReading: OpenForReading;
  /** The extract that a first visit finds open, where the address names none. */
  readonly opensFirst?: string;
}

/** The whole app: who is asked for figures comes from outside, so that tests bring their own. */
export function App({ openForReading, opensFirst }: AppProps) {
  const [queries] = useState(createQueryClient);
  const choice = useLanguage();
  const [theme, setTheme] = useSetting("theme", themes, "system");
  useTheme(theme);
  if (!choice.speech) return null;
  return (
    <QueryClientProvider client={queries}>
      <SpeechContext value={choice.speech}>
        <NavigationProvider>
          <ExtractsProvider openForReading={openForReading} opensFirst={opensFirst ?? null}>
            <AnnouncerProvider>
              <OfflineCopyProvider>
                <ErrorBoundary retryOn="">
                  <Frame settings={{ choice, theme, setTheme }} />
                </ErrorBoundary>
              </OfflineCopyProvider>
            </AnnouncerProvider>
          </ExtractsProvider>
        </NavigationProvider>
      </SpeechContext>
    </QueryClientProvider>
  );
}
