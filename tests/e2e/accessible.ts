import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails when axe finds anything on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
	const { violations, passes } = await new AxeBuilder({ page }).analyze();
	expect(passes.length).toBeGreaterThan(10);
	expect(
		violations.map(
			({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
		)
	).toEqual([]);
}
