import { invalidArgument } from "./api-error";
import type { ExcelHost } from "./excel-host";
import type { HostObject } from "./host-object";

const AUTOMATIC = "Automatic";
const MANUAL = "Manual";

export const applicationObject = (host: ExcelHost): HostObject => ({
  kind: "Application",
  get: {
    CalculationMode: () => (host.calculation.isManual ? MANUAL : AUTOMATIC),
    CalculationState: () => (host.calculation.isIdle ? "Done" : "Calculating"),
  },
  set: {
    CalculationMode: (mode) => {
      if (mode !== AUTOMATIC && mode !== MANUAL) throw invalidArgument();
      host.calculation.isManual = mode === MANUAL;
    },
  },
  call: {
    Calculate: (type) => (type === "Recalculate" ? host.calculation.calculate() : host.calculation.recalculateAll()),
    // By its documentation, who suspends has to see to the calculation afterwards.
    SuspendApiCalculationUntilNextSync: () => host.calculation.suspend(),
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
