/** Why a job is aborted when its process ends: it goes back into the queue, so it must leave things as they are. */
export class Stopping extends Error {}

/** Somebody cancelled it. */
export class Cancelled extends Error {}
