/** What a script or test needs to start an Electron. */
export interface ElectronRuntime {
  readonly executable: string;
  readonly folder: string;
  readonly version: string | undefined;
  readonly switches: readonly string[];
}

export function findElectron(): Promise<ElectronRuntime>;
export function electronSwitches(): readonly string[];
