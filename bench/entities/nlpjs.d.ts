declare module '@nlpjs/builtin-compromise' {
  export class BuiltinCompromise {
    constructor(settings: { enable: string[] });
    extract(input: { utterance: string; locale: string }): Promise<{ edges: { start: number; end: number; entity: string }[] }>;
  }
}
