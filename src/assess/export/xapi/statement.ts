/** xAPI statements, as far as a pack has any. */

export const XAPI_VERSIONS = ["1.0.3", "2.0"] as const;
export type XapiVersion = (typeof XAPI_VERSIONS)[number];

export interface Agent {
  readonly objectType: "Agent";
  /** Opaque: an id of ours, never a name or an address. */
  readonly account: { readonly homePage: string; readonly name: string };
}

export interface Activity {
  readonly objectType: "Activity";
  readonly id: string;
  readonly definition?: {
    readonly type: string;
    readonly name?: Readonly<Record<string, string>>;
    readonly description?: Readonly<Record<string, string>>;
  };
}

export interface StatementRef {
  readonly objectType: "StatementRef";
  readonly id: string;
}

export type Extensions = Readonly<Record<string, unknown>>;

export interface Result {
  /** Only where a person decided a criterion met or not yet. */
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly response?: string;
  /** ISO 8601, as "PT65S". */
  readonly duration?: string;
  readonly extensions?: Extensions;
}

export interface Context {
  readonly registration: string;
  readonly instructor?: Agent;
  readonly platform?: string;
  readonly language: "en-GB";
  readonly contextActivities: {
    readonly parent?: readonly Activity[];
    readonly grouping: readonly Activity[];
    readonly other?: readonly Activity[];
  };
  /** Version 2.0 only. */
  readonly contextAgents?: readonly {
    readonly objectType: "contextAgent";
    readonly agent: Agent;
    readonly relevantTypes: readonly string[];
  }[];
  readonly extensions: Extensions;
}

export interface Statement {
  readonly id: string;
  readonly actor: Agent;
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: Activity | StatementRef;
  readonly result?: Result;
  readonly context: Context;
  readonly timestamp: string;
  /** Version 2.0 only: the first standard asks providers to leave it out. */
  readonly version?: "2.0.0";
}
