import { inTurn } from "../../src/workbook/in-turn";

describe("work in turn", () => {
  it("begins when the work before it is done, even where that failed", async () => {
    const steps: string[] = [];
    let finish: () => void = () => undefined;
    const first = inTurn(async () => {
      steps.push("first begins");
      await new Promise<void>((resolve) => (finish = resolve));
      steps.push("first fails");
      throw new Error("no");
    });
    const second = inTurn(async () => steps.push("second begins"));
    await Promise.resolve();
    expect(steps).toEqual(["first begins"]);
    finish();
    await expect(first).rejects.toThrow("no");
    await second;
    expect(steps).toEqual(["first begins", "first fails", "second begins"]);
  });
});
