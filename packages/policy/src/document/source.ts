/** Where a number or a rule comes from: a law, a published page, or a default the county has still to confirm. */
export interface Source {
  /** The citation in Chinese, e.g. `《治安管理处罚法》第九条`. */
  readonly text: string;
  /** True where no source was found and the county has to confirm the value (shown as 待确认). */
  readonly toConfirm?: boolean;
}
