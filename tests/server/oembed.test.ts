import { afterEach, expect, test } from 'vitest';
import { languages } from '#lib/core/text/text.ts';
import { writeSiteHead } from '#lib/server/site-head.ts';
import { composeOembed, oembedAddress } from '#lib/server/oembed.ts';

const before = process.env.SITE_URL;

afterEach(() => {
	if (before === undefined) delete process.env.SITE_URL;
	else process.env.SITE_URL = before;
});

test.each(languages)(
	'oEmbed in %s has all that version 1.0 asks of a rich answer, with absolute addresses',
	(language) => {
		process.env.SITE_URL = 'https://example.org/some/where/';
		const answer = composeOembed(language) as Record<string, string | number>;
		expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 800, height: 600 });
		expect(answer.html).toContain(`src="https://example.org/some/where/${language}/embed/"`);
		expect(answer.html).toContain('width="800" height="600"');
		const address = `https://example.org/some/where/${language}/embed/oembed.json`;
		expect(oembedAddress(language)).toBe(address);
		const link = `<link rel="alternate" type="application/json+oembed" href="${address}"/>`;
		expect(writeSiteHead(language)).toContain(link);
	}
);

test('where nobody said where the site will be found, it is a link, and no page leads there', () => {
	process.env.SITE_URL = '';
	expect(composeOembed('en')).toMatchObject({ type: 'link', version: '1.0' });
	expect(composeOembed('en')).not.toHaveProperty('html');
	expect(oembedAddress('en')).toBeUndefined();
	expect(writeSiteHead('en')).not.toContain('oembed');
});
