import { parseTree, type Node } from 'jsonc-parser';
import { stepsOf, type Pointer } from '#shared/kernel/pointer';

/** A stretch [from, to) of a text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where the values of a JSON text stand in it. */
export class JsonPlaces {
  private readonly root: Node | undefined;

  /** The text must be JSON that is not nested too deeply. */
  constructor(private readonly text: string) {
    this.root = parseTree(text);
  }

  /**
   * Where a value stands: all of it where it is one word or number, the name of its member or the bracket that opens it where it is
   * larger. What is missing stands where it would be: at what would hold it.
   */
  stretchOf(pointer: Pointer): Stretch {
    const { node, whole } = this.find(pointer);
    if (node === undefined) return { from: 0, to: 0 };
    const name = nameOf(node);
    const shown = whole && node.children === undefined ? node : (name ?? node);
    return { from: shown.offset, to: shown.offset + (shown.children === undefined ? shown.length : 1) };
  }

  /** Where the name of a member stands; what it holds, where that is no member. */
  nameOf(pointer: Pointer): Stretch {
    const { node, whole } = this.find(pointer);
    const name = whole && node !== undefined ? nameOf(node) : undefined;
    return name === undefined ? this.stretchOf(pointer) : { from: name.offset, to: name.offset + name.length };
  }

  /** The range [from, to) of a text inside the literal that holds it; undefined where another text stands there. */
  inside(pointer: Pointer, source: string, from: number, to: number): Stretch | undefined {
    const { node, whole } = this.find(pointer);
    if (!whole || node?.type !== 'string' || node.value !== source) return undefined;
    const signs = signsOf(this.text, node);
    return { from: signs[from] ?? node.offset, to: signs[Math.max(to, from + 1)] ?? node.offset + node.length };
  }

  /** Names that one object has twice: the earlier member is lost in silence (RFC 8259, 4). At most twenty. */
  doubled(): { readonly name: string; readonly at: Stretch }[] {
    const found: { name: string; at: Stretch }[] = [];
    const waiting = this.root === undefined ? [] : [this.root];
    for (let node = waiting.pop(); node !== undefined && found.length < 20; node = waiting.pop()) {
      const names = new Set<string>();
      for (const child of node.children ?? []) {
        const name = child.type === 'property' ? child.children?.[0] : undefined;
        if (name !== undefined) {
          const { value, offset, length } = name as Node & { value: string };
          if (names.has(value)) found.push({ name: value, at: { from: offset, to: offset + length } });
          names.add(value);
        }
        waiting.push(child);
      }
    }
    return found.toSorted((a, b) => a.at.from - b.at.from);
  }

  /** The value of a pointer, or the nearest one above it that is there. */
  private find(pointer: Pointer): { readonly node: Node | undefined; readonly whole: boolean } {
    let node = this.root;
    for (const step of stepsOf(pointer)) {
      const next = node === undefined ? undefined : below(node, step);
      if (next === undefined) return { node, whole: false };
      node = next;
    }
    return { node, whole: true };
  }
}

function nameOf({ parent }: Node): Node | undefined {
  return parent?.type === 'property' ? parent.children?.[0] : undefined;
}

/** The last member of a name counts, as JSON.parse reads it. */
function below(node: Node, step: string): Node | undefined {
  if (node.type === 'array') return /^\d+$/.test(step) ? node.children?.[Number(step)] : undefined;
  if (node.type !== 'object') return undefined;
  return node.children?.findLast((member) => member.children?.[0]?.value === step)?.children?.[1];
}

/** Where each sign of a string literal begins in the text, and where the last one ends: an escape is several signs long. */
function signsOf(text: string, { offset, length }: Node): number[] {
  const starts: number[] = [];
  const end = offset + length - 1;
  for (let at = offset + 1; at < end;) {
    starts.push(at);
    at += text[at] !== '\\' ? 1 : text[at + 1] === 'u' ? 6 : 2;
  }
  return [...starts, end];
}
