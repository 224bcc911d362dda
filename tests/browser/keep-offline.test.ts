import { afterEach, expect, test, vi } from 'vitest';
import { keepOffline } from '#lib/browser/keep-offline.ts';

afterEach(() => vi.unstubAllGlobals());

test('the worker is registered by its address, which is trusted under one policy', async () => {
	const register = vi.fn(async () => undefined);
	const createPolicy = vi.fn((...[, rules]: [string, { createScriptURL: () => string }]) => rules);
	vi.stubGlobal('navigator', { serviceWorker: { register } });
	vi.stubGlobal('trustedTypes', { createPolicy });
	keepOffline('/some/where/service-worker.js');
	expect(register).toHaveBeenCalledWith('/some/where/service-worker.js', { updateViaCache: 'none' });
	expect(createPolicy.mock.calls[0]![0]).toBe('fateline-offline');
});

test('nothing happens where it cannot be, or is not wanted', async () => {
	const register = vi.fn(() => Promise.reject(new Error('not allowed')));
	vi.stubGlobal('navigator', {});
	keepOffline('/service-worker.js');
	vi.stubGlobal('navigator', { serviceWorker: { register }, connection: { saveData: true } });
	keepOffline('/service-worker.js');
	expect(register).not.toHaveBeenCalled();
	vi.stubGlobal('navigator', { serviceWorker: { register } });
	keepOffline('/service-worker.js');
	expect(register).toHaveBeenCalledOnce();
});
