import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatEmbeddedView, formatEmbedPath, formatFrame } from '#lib/core/view/embed.ts';
import { openingView, parseView } from '#lib/core/view/view.ts';

test('a frame is as wide as its column, or as it is told', () => {
	const frame = {
		src: 'https://example.org/en/embed/?fate=executed&rest=hide',
		title: 'A "B" <C>',
		height: 480
	};
	expect(formatFrame({ ...frame, width: undefined })).toBe(
		'<iframe src="https://example.org/en/embed/?fate=executed&amp;rest=hide" title="A &quot;B&quot; &lt;C&gt;" ' +
			'width="100%" height="480" loading="lazy" style="border:0"></iframe>'
	);
	expect(formatFrame({ ...frame, width: 320 })).toContain('width="320" height="480"');
});

test('no title and no address ends an attribute or is markup', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (src, title) => {
			const written = formatFrame({ src, title, width: undefined, height: 300 });
			return (
				written.split('"').length === 13 && written.split('<').length === 3 && written.split('>').length === 3
			);
		})
	);
});

test('what is embedded is the graph, whatever way to look was chosen', () => {
	const view = parseView(new URLSearchParams('pane=table&fate=executed&sel=alexandra-kollontai'));
	expect(formatEmbeddedView(view)).toBe('fate=executed&sel=alexandra-kollontai');
	expect(formatEmbeddedView({ ...openingView, pane: 'outcomes' })).toBe('');
	expect(formatEmbedPath('ru')).toBe('ru/embed/');
});
