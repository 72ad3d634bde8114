export { bundled } from "./bundled";
export { FIELD_IDS, SnapshotProblem, readSnapshot } from "./snapshot";
export type { Field, FieldId, Snapshot, SnapshotProblemId, Status } from "./snapshot";
