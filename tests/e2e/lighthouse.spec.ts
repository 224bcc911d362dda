import { expect, test } from '@playwright/test';
import { buildFolder } from '../../src/commands/build.js';
import { hostSite } from '../../src/commands/host.js';
import { auditPage, measuredPages } from '../../src/commands/lighthouse.js';

/** How fast a page is hangs on the machine: `npm run lighthouse` prints it, no test asserts it. */
const categories = ['accessibility', 'best-practices', 'seo'];

test('Lighthouse gives at least 95 points to a page of every kind', async () => {
	test.setTimeout(420_000);
	const site = await hostSite(buildFolder);
	try {
		for (const [kind, path] of measuredPages) {
			const { points, faults } = await auditPage(site.url + path, categories);
			for (const category of categories)
				expect(points[category], `${kind}, ${category}: ${faults.join('; ')}`).toBeGreaterThanOrEqual(95);
		}
	} finally {
		await site.close();
	}
});
