package brokenhouse.infra.web;

import brokenhouse.infra.refusal.Refusal;

/** Not sealed. */
interface OpenRefusal extends Refusal {}
