/** What the browser lends to a function that runs in the page: sight into closed shadow roots, and its own accessibility. */
export type PageTools = {
  shadowOf(element: Element): ShadowRoot | null;
  roleOf(element: Element): string | null | Promise<string | null>;
  nameOf(element: Element): string | null | Promise<string | null>;
};

/** A text to be met whole, or a pattern; a RegExp cannot travel into the page as such. */
export type TextTest = { readonly exact: string } | { readonly pattern: string; readonly flags: string };

/** What to look for; every part given must hold. */
export type LookUpRequest = {
  /** CSS selectors, each looked for inside the one before; a host's shadow root is inside it. */
  readonly scope: readonly string[];
  readonly role?: string;
  readonly name?: TextTest;
  readonly css?: string;
  readonly text?: TextTest;
  /** Scroll the only match into view, as a person would before using it. */
  readonly reveal?: boolean;
  /** Put the keyboard's focus on the only match. */
  readonly focus?: boolean;
  /** Look no further than at what has the keyboard's focus. */
  readonly isFocused?: boolean;
  /** Instead of matches, list what is there: for the message of a failed test. */
  readonly describe?: boolean;
};

/** One visible element; x and y are its middle, in CSS pixels of the viewport. */
export type Match = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly value: string;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly focused: boolean;
  /** Whether Shift+Tab leads to it from what has the focus beside it, rather than Tab. */
  readonly isBeforeFocus: boolean;
  /** What lies over the element's middle, empty when nothing does. */
  readonly coveredBy: string;
};

/** The answer of lookUp. */
type LookUpResult = {
  readonly matches: readonly Match[];
  readonly there: readonly string[];
};

/**
 * Finds elements by role and accessible name, CSS or text, through every shadow root.
 *
 * It runs inside the page, so it is sent there as source: it may use nothing from this module.
 */
export async function lookUp(tools: PageTools, request: LookUpRequest): Promise<LookUpResult> {
  // Asking the accessibility tree about every element of a long page is slow; these elements can have the role.
  const inputs = (types: string): string =>
    types
      .split(' ')
      .map((type) => `input[type=${type}]`)
      .join();
  const native: Readonly<Record<string, string>> = {
    button: `button,summary,${inputs('button submit reset image file color')}`,
    link: 'a,area',
    textbox: `textarea,input:not([type]),[contenteditable],${inputs('text email url tel password')}`,
    searchbox: 'input[type=search]',
    spinbutton: 'input[type=number]',
    slider: 'input[type=range]',
    checkbox: 'input[type=checkbox]',
    radio: 'input[type=radio]',
    combobox: 'select,input',
    listbox: 'select',
    option: 'option',
    list: 'ul,ol,menu',
    listitem: 'li',
    heading: 'h1,h2,h3,h4,h5,h6',
    dialog: 'dialog',
    status: 'output',
    // No element is one by itself.
    alert: '[role=alert]',
  };
  const interesting = 'button,a,input,textarea,select,summary,h1,h2,h3,[role],output';
  const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const passes = (test: TextTest | undefined, text: string): boolean =>
    test === undefined ||
    ('exact' in test ? text === squeeze(test.exact) : new RegExp(test.pattern, test.flags).test(text));

  const search = (root: ParentNode, selector: string): Element[] => {
    const found: Element[] = [];
    const visit = (node: ParentNode): void => {
      for (const element of node.querySelectorAll('*')) {
        if (element.matches(selector)) found.push(element);
        const shadow = tools.shadowOf(element);
        if (shadow) visit(shadow);
      }
    };
    const own = root instanceof Element ? tools.shadowOf(root) : null;
    if (own) visit(own);
    visit(root);
    return found;
  };
  const isVisible = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
  };
  const valueOf = (element: Element): string =>
    'value' in element && typeof element.value === 'string' ? element.value : '';
  const coverOf = (element: Element, x: number, y: number): string => {
    const root = element.getRootNode();
    const top = root instanceof Document || root instanceof ShadowRoot ? root.elementFromPoint(x, y) : null;
    if (top && (element.contains(top) || (top.getRootNode() === root && top.contains(element)))) return '';
    const label = 'labels' in element ? [...((element.labels ?? []) as Iterable<Element>)] : [];
    if (top && label.some((one) => one.contains(top))) return '';
    return top
      ? `<${top.localName}> "${squeeze(top.textContent).slice(0, 40)}"`
      : 'nothing: it is outside the viewport';
  };
  const isBeforeFocus = (element: Element): boolean => {
    const root = element.getRootNode();
    const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
    if (active === null || active === document.body || active === element) return false;
    return (element.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  };
  const describe = async (element: Element): Promise<string> =>
    `${(await tools.roleOf(element)) ?? element.localName} "${squeeze(await tools.nameOf(element)).slice(0, 80)}"`;

  let scopes: ParentNode[] = [document];
  for (const selector of request.scope) scopes = scopes.flatMap((root) => search(root, selector)).slice(0, 1);
  if (request.describe) {
    const elements = scopes
      .flatMap((root) => search(root, interesting))
      .filter(isVisible)
      .slice(0, 60);
    const there = [`${document.title} <${location.href}>`];
    if (scopes.length === 0) there.push(`nothing that matches ${request.scope.join(' ')}`);
    for (const element of elements) there.push(await describe(element));
    return { matches: [], there };
  }

  const { role } = request;
  const ofRole = role === undefined ? '*' : `${role in native ? (native[role] ?? '*') : '*'},[role]`;
  const elements: Element[] = [];
  for (const element of new Set(scopes.flatMap((root) => search(root, ofRole)))) {
    if (request.css !== undefined && !element.matches(request.css)) continue;
    if (request.isFocused === true && !element.matches(':focus')) continue;
    if (!isVisible(element)) continue;
    if (role !== undefined && (await tools.roleOf(element)) !== role) continue;
    if (request.name && !passes(request.name, squeeze(await tools.nameOf(element)))) continue;
    if (request.text && !passes(request.text, squeeze((element as HTMLElement).innerText))) continue;
    elements.push(element);
  }
  const [only] = elements;
  if (only && elements.length === 1) {
    const { top, bottom } = only.getBoundingClientRect();
    if (request.reveal && (top < 0 || bottom > innerHeight))
      only.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (request.focus) (only as HTMLElement).focus();
  }
  const matches = elements.map((element) => {
    const box = element.getBoundingClientRect();
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    return {
      x,
      y,
      text: squeeze((element as HTMLElement).innerText),
      value: valueOf(element),
      checked: element.matches(':checked') || element.ariaChecked === 'true',
      disabled: element.matches(':disabled'),
      focused: element.matches(':focus'),
      isBeforeFocus: isBeforeFocus(element),
      coveredBy: coverOf(element, x, y),
    };
  });
  return { matches, there: [] };
}
