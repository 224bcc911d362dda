import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Rule {
	readonly path: RegExp;
	readonly headers: readonly string[];
}

/** The rules of static/_headers as Netlify and Cloudflare read them: `*` is anything, `:name` one part of a path. */
const rules = readFileSync('static/_headers', 'utf8')
	.split('\n')
	.filter((line) => line.trim() !== '' && !line.startsWith('#'))
	.reduce<Rule[]>((read, line) => {
		if (line.startsWith(' ')) {
			const last = read.at(-1)!;
			return [...read.slice(0, -1), { ...last, headers: [...last.headers, line.trim()] }];
		}
		const pattern = line.trim().replace(/[.]/g, '\\.').replaceAll('*', '.*').replace(/:\w+/g, '[^/]+');
		return [...read, { path: new RegExp(`^${pattern}$`), headers: [] }];
	}, []);

/** Who may frame what lies at an address: all policies that hosts join there. */
function framersOf(address: string): string[] {
	const policies = rules.filter(({ path }) => path.test(address)).flatMap(({ headers }) => headers);
	return policies.flatMap(
		(header) => /^Content-Security-Policy:.*frame-ancestors ([^;]+)/.exec(header)?.[1] ?? []
	);
}

/** Addresses of one page of every route. */
const addresses = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('+page.svelte'))
	.map((file) => `/${file.replace('+page.svelte', '')}`)
	.map((path) => path.replace('[language=language]', 'en').replace(/\[\w+\]/g, 'some-id'))
	.map((path) => path.replace('/404/', '/404.html'));

test('there is a page of every route', () => {
	expect(addresses).toContain('/');
	expect(addresses).toContain('/en/');
	expect(addresses).toContain('/en/entity/some-id/');
	expect(addresses).toContain('/en/embed/');
});

test.each(addresses)('%s may be framed by whom it should be', (address) => {
	expect(framersOf(address)).toEqual([address === '/en/embed/' ? '*' : "'self'"]);
});
