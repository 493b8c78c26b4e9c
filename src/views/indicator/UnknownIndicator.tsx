import { useSpeech } from "../../charts/Speech.ts";
import { nearestIds } from "../../indicators/nearestIds.ts";
import { PaletteButton } from "../context/PaletteButton.tsx";
import { useExtract } from "../context/useFigures.ts";
import { ViewLink } from "../context/ViewLink.tsx";

/** An address of an indicator that the catalogue does not hold: those of a similar name, and the ways to all others. */
export function UnknownIndicator({ id }: { readonly id: string }) {
  const { t, language } = useSpeech();
  const { catalogue } = useExtract().service;
  const nearest = nearestIds(
    id,
    catalogue.map((one) => one.id),
  );
  return (
    <>
      <header className="screen-head">
        <h1 tabIndex={-1}>{t("views.indicator.unknown")}</h1>
        <p className="lede">{t("views.indicator.unknown.advice", { id })}</p>
      </header>
      {nearest.length > 0 && (
        <>
          <p>{t("views.indicator.nearest")}</p>
          <ul>
            {nearest.map((near) => (
              <li key={near}>
                <ViewLink to={{ screen: { name: "indicator", id: near } }}>
                  {catalogue.find((one) => one.id === near)?.sheet[language].title}
                </ViewLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <ViewLink to={{ screen: { name: "overview" } }}>{t("views.indicator.back")}</ViewLink>
      </p>
      <p>
        <ViewLink to={{ screen: { name: "catalogue", id: null } }}>{t("views.indicator.catalogue")}</ViewLink>
      </p>
      <PaletteButton />
    </>
  );
}
