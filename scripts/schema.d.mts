export declare const schemaFile: string;
export declare function makeSchema(): Promise<Record<string, unknown>>;
export declare function schemaText(): Promise<string>;
