import { formatPagePath } from './site-page.ts';
import type { Language } from '../text/text.ts';
import { formatView, type View } from './view.ts';

/** The query of a view as it is embedded: an embedded page shows the graph, whatever way to look was chosen. */
export function formatEmbeddedView(view: View): string {
	return formatView({ ...view, pane: 'graph' });
}

/** Where the embedded page in a language lives below the root of the site. */
export function formatEmbedPath(language: Language): string {
	return `${formatPagePath(language, { kind: 'explorer' })}embed/`;
}

/** A frame in a page of somebody else. */
export interface Frame {
	readonly src: string;
	readonly title: string;
	/** In pixels; nothing for as wide as what it stands in. */
	readonly width: number | undefined;
	readonly height: number;
}

/** Of what sizes a frame may be: narrower or lower ones show too little. */
export const frameSizes = { width: { min: 300, max: 2000 }, height: { min: 300, max: 2000 } } as const;

/** The markup of a frame, to be pasted. */
export function formatFrame({ src, title, width, height }: Frame): string {
	const attributes = {
		...{ src, title, width: width === undefined ? '100%' : String(width), height: String(height) },
		...{ loading: 'lazy', style: 'border:0' }
	};
	const written = Object.entries(attributes).map(([name, value]) => `${name}="${escape(value)}"`);
	return `<iframe ${written.join(' ')}></iframe>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

function escape(text: string): string {
	return text.replace(/[&"<>]/g, (sign) => entities[sign]!);
}
