/** A line of a log of deliveries. */
import type { Delivery } from "@jiefen/store";
import type { DeliveryView } from "../api/index.ts";

/** Without what was said, and to whom. */
export function deliveryView({
  channel: _channel,
  target: _target,
  division: _division,
  message: _message,
  ...shown
}: Delivery): DeliveryView {
  return shown;
}
