import { itemNotFound } from "./api-error";
import { asText } from "./arguments";
import type { ExcelHost } from "./excel-host";
import type { HostObject } from "./host-object";

export function settingCollection(host: ExcelHost): HostObject {
  const { settings } = host;
  const find = (key: unknown): HostObject | null =>
    settings.get(asText(key)) === undefined ? null : settingObject(host, asText(key));
  return {
    kind: "SettingCollection",
    items: () => settings.keys().map((key) => settingObject(host, key)),
    call: { GetCount: () => settings.keys().length },
    objects: {
      GetItemOrNullObject: find,
      GetItem: (key) => {
        const setting = find(key);
        if (!setting) throw itemNotFound();
        return setting;
      },
      Add: (key, value) => {
        settings.set(asText(key), JSON.stringify(value));
        return settingObject(host, asText(key));
      },
    },
  };
}

const settingObject = ({ settings }: ExcelHost, key: string): HostObject => ({
  kind: "Setting",
  identity: () => ({ Key: key }),
  get: { Key: () => key, Value: () => JSON.parse(settings.get(key) ?? "null") as unknown },
  set: { Value: (value) => settings.set(key, JSON.stringify(value)) },
  call: { Delete: () => settings.delete(key) },
});
