/** A virtual display that runs, and the way to end it. */
export interface Display {
  readonly name: string;
  readonly end: () => void;
}

export function hasDisplay(): boolean;
export function needDisplay(): Promise<() => void>;
export function openDisplay(options?: { readonly size?: string }): Promise<Display>;
