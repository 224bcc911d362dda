// Runs before the first paint: the theme that the reader chose, and the reader's language for the page that nobody asked for.
(() => {
	const root = document.documentElement;
	try {
		const theme = localStorage.getItem('fateline-theme');
		if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	} catch {
		// Storage is switched off: the system's theme it is.
	}
	const languages = ['tr', 'en', 'ru'];
	const inAddress = location.pathname.split('/').find((part) => languages.includes(part));
	const ofReader = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => languages.includes(tag));
	root.dataset.reader = inAddress ?? ofReader ?? 'en';
})();
