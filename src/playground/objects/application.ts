import type { ExcelHost } from "./excel-host";
import type { HostObject } from "./host-object";

const AUTOMATIC = "Automatic";

export const applicationObject = (host: ExcelHost): HostObject => ({
  kind: "Application",
  get: { CalculationMode: () => AUTOMATIC, CalculationState: () => (host.calculation.isIdle ? "Done" : "Calculating") },
  call: {
    Calculate: () => host.calculation.recalculateAll(),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
