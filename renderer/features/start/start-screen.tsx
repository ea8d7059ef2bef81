import type { AppState } from '#preload/contract.ts';

/** The screens before the data is open. */
export function StartScreen({ state }: { readonly state: AppState }) {
  return <main>{state.stage}</main>;
}
