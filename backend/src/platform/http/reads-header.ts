export const READS_HEADER = 'tongban:reads-header';

/** A parameter decorator that also declares which header the route cannot do without. */
export function readsHeader(name: string, decorate: ParameterDecorator): ParameterDecorator {
  return (target, method, index) => {
    if (method !== undefined) {
      const before = (Reflect.getMetadata(READS_HEADER, target, method) ?? []) as string[];
      Reflect.defineMetadata(READS_HEADER, [...before, name], target, method);
    }
    decorate(target, method, index);
  };
}
