package eu.savoirfaire.platform.permission;

/** On whose things a role may do something; each includes those before it. */
enum Scope {
    /** One's own. */
    OWN,
    /** Those of an organisation in which one holds the role, and one's own. */
    OWN_ORGANISATION,
    ANY
}
