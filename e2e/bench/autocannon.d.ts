/** The part of autocannon that the benches use. */
declare module 'autocannon' {
  interface LoadRequest {
    readonly method?: string;
    readonly path?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly setupRequest?: (request: LoadRequest) => LoadRequest;
  }
  interface Load {
    readonly url: string;
    readonly connections: number;
    readonly amount: number;
    readonly requests: readonly LoadRequest[];
  }
  interface LoadResult {
    readonly duration: number;
    readonly errors: number;
    readonly timeouts: number;
    readonly non2xx: number;
    readonly '2xx': number;
    readonly requests: { readonly total: number };
    readonly latency: { readonly p50: number; readonly p99: number };
  }
  interface UnderWay extends Promise<LoadResult> {
    on(event: 'response', listener: () => void): void;
  }
  export default function autocannon(load: Load): UnderWay;
}
