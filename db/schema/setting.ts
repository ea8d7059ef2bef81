/** A row of `setting`: what was chosen for this data, under the name of what it concerns. */
export interface SettingTable {
  readonly key: string;
  /** As JSON. */
  readonly value: string;
}
