import type { ExcelHost } from "./excel-host";
import type { HostObject } from "./host-object";

const AUTOMATIC = "Automatic";

export const applicationObject = (host: ExcelHost): HostObject => ({
  kind: "Application",
  get: { CalculationMode: () => AUTOMATIC, CalculationState: () => (host.calculation.isIdle ? "Done" : "Calculating") },
  call: {
    Calculate: (type) => (type === "Recalculate" ? host.calculation.calculate() : host.calculation.recalculateAll()),
    // By its documentation, who suspends has to see to the calculation afterwards.
    SuspendApiCalculationUntilNextSync: () => host.calculation.suspend(),
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
