import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MarkName } from '#core/site-profile.ts';
import { say } from '../words/panel.ts';
import { isCovered } from './covered.ts';
import { describeMark } from './describe-mark.ts';
import { likelyElements, wordsIn } from './likely-elements.ts';
import type { OverlayState } from './overlay-state.ts';
import { teachVerbs } from './teach-verbs.ts';
import { TEXT_DIRECTION } from './text-direction.ts';

/** Of a longer text the rest is not told. */
const LONGEST_TEXT = 80;

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowRight', 1],
  ['ArrowUp', -1],
  ['ArrowLeft', -1],
]);

type PointingProps = { readonly state: OverlayState; readonly mark: MarkName };

/**
 * Has a mark pointed at in the page. A layer of the overlay's own, through which the page is seen as it is, takes the
 * mouse, so that the page is not clicked; a bar takes the keys and says what is pointed at.
 */
export function Pointing({ state, mark }: PointingProps) {
  const bar = useRef<HTMLDivElement>(null);
  const { under, show, step, words } = usePointer(mark, bar);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    setProblem(null);
  }, [under]);
  // Where the panel is closed meanwhile, it is over.
  useEffect(
    () => () => {
      state.pointing.value = null;
    },
    [state],
  );
  const leave = () => {
    state.pointed.value = mark;
    state.pointing.value = null;
  };
  const take = (element: Element | null) => {
    if (element?.isConnected !== true) return;
    const selector = describeMark(element, mark);
    if (selector === null) {
      setProblem(say('point.alike'));
      return;
    }
    leave();
    void teachVerbs(state).keep([{ mark, selector }], say('teach.kept', { what: say(`teach.${mark}`) }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const by = event.key === 'Tab' ? (event.shiftKey ? -1 : 1) : STEPS.get(event.key);
    if (by !== undefined) setProblem(step(by) ? null : say('point.nothing'));
    else if (event.key === 'Enter' && !event.repeat) take(under);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <Layer under={under} show={show} take={take} refuse={setProblem} />
      {under !== null && <Outline element={under} />}
      <Bar bar={bar} mark={mark} words={problem ?? words} leave={leave} onKeyDown={onKeyDown} />
    </>
  );
}

type BarProps = {
  readonly bar: RefObject<HTMLDivElement | null>;
  readonly mark: MarkName;
  readonly words: string;
  readonly leave: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Says what to point at, and what is pointed at; it has the keys as long as it is there. */
function Bar({ bar, mark, words, leave, onKeyDown }: BarProps) {
  useLayoutEffect(() => {
    bar.current?.focus({ preventScroll: true });
  }, [bar]);
  return (
    <div
      ref={bar}
      class="pointing-bar"
      dir={TEXT_DIRECTION}
      role="application"
      aria-label={`${say(`point.${mark}`)} ${say('point.keys')}`}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div class="row spread">
        <strong>{say(`point.${mark}`)}</strong>
        <button class="button small" type="button" onClick={leave}>
          {say('cancel')}
        </button>
      </div>
      <p class="muted small">{say('point.keys')}</p>
      <p class="pointed" dir="auto" role="status">
        {words}
      </p>
    </div>
  );
}

/** What is pointed at, by the mouse or by going through what is likely. */
function usePointer(mark: MarkName, bar: { readonly current: Element | null }) {
  const [under, show] = useState<Element | null>(null);
  const [likely, setLikely] = useState<readonly Element[]>([]);
  useLayoutEffect(() => {
    setLikely(likelyElements(mark, hostOf(bar.current)));
  }, [mark, bar]);
  const at = likely.findIndex((element) => element === under);
  const text = under === null ? '' : wordsIn(under).slice(0, LONGEST_TEXT) || say('point.picture');
  return {
    under,
    show,
    words: at === -1 ? text : say('point.at', { at: at + 1, count: likely.length, text }),
    /** Goes on to another likely one, round the end; false where there is none. */
    step: (by: number): boolean => {
      const next = likely.at(at === -1 && by > 0 ? 0 : (at + by) % likely.length);
      next?.scrollIntoView({ block: 'center' });
      show(next ?? null);
      return next !== undefined;
    },
  };
}

type LayerProps = {
  readonly under: Element | null;
  readonly show: (element: Element | null) => void;
  readonly take: (element: Element | null) => void;
  readonly refuse: (words: string) => void;
};

function Layer({ under, show, take, refuse }: LayerProps) {
  return (
    <div
      class="pointing"
      onMouseDown={(event) => {
        // The bar keeps the keys.
        event.preventDefault();
      }}
      onMouseMove={(event) => {
        show(elementAt(hostOf(event.currentTarget), event));
      }}
      onClick={(event) => {
        const host = hostOf(event.currentTarget);
        const element = elementAt(host, event);
        if (host !== null && isCovered(host, { x: event.clientX, y: event.clientY })) refuse(say('panel.covered'));
        // What the page has put there in the meantime is looked at first.
        else if (under !== null && element !== under) show(element);
        else take(element);
      }}
    />
  );
}

/** Shows which element it is, and stays with it while the page scrolls. */
function Outline({ element }: { readonly element: Element }) {
  const [, drawAgain] = useState(0);
  useEffect(() => {
    const life = new AbortController();
    const again = () => {
      drawAgain((times) => times + 1);
    };
    for (const name of ['scroll', 'resize']) {
      window.addEventListener(name, again, { capture: true, passive: true, signal: life.signal });
    }
    return () => {
      life.abort();
    };
  }, []);
  const { left, top, width, height } = element.getBoundingClientRect();
  const px = (length: number) => `${String(length)}px`;
  const place = { left: px(left), top: px(top), width: px(width), height: px(height) };
  return <div class="pointing-outline" style={place} />;
}

/** The element of the page at a point; the whole page is none. */
function elementAt(host: Element | null, { clientX, clientY }: MouseEvent): Element | null {
  const found = document.elementsFromPoint(clientX, clientY).find((element) => element !== host);
  if (found === undefined || found === document.body || found === document.documentElement) return null;
  return found.closest('svg') ?? found;
}

function hostOf(element: Element | null): Element | null {
  const root = element?.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
