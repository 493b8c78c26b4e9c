import { useContext } from "react";
import { formatAddress } from "../../perimeter/permalink.ts";
import { permanentAddress } from "../../perimeter/permanentAddress.ts";
import { PerimeterContext, useNavigation } from "./Navigation.ts";

/** The whole link that shows the screen again, from this origin and with its period said where an extract is open. */
export function usePermanentLink(): string {
  const { address } = useNavigation();
  const perimeter = useContext(PerimeterContext);
  const said = perimeter ? permanentAddress(address, perimeter.view) : address;
  return new URL(formatAddress(said), location.origin).href;
}
