/** Makes elements of our own node; what the page wrote goes in as text only. */
export type DomMaker = {
  readonly make: (tag: string, className: string, ...children: (Node | string)[]) => HTMLElement;
  /** A button that a page's script cannot press. */
  readonly button: (name: string, deed: () => void) => HTMLButtonElement;
  /** The same with a picture (an SVG path in a box of 16) in place of its name. */
  readonly icon: (path: string, name: string, deed: () => void) => HTMLButtonElement;
};

export function createDomMaker(document: Document): DomMaker {
  const make: DomMaker['make'] = (tag, className, ...children) => {
    const element = document.createElement(tag);
    element.className = className;
    element.append(...children);
    return element;
  };

  const button: DomMaker['button'] = (name, deed) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = name;
    made.addEventListener('click', (event) => {
      if (event.isTrusted) deed();
    });
    return made;
  };

  const icon: DomMaker['icon'] = (path, name, deed) => {
    const made = button('', deed);
    const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    line.setAttribute('d', path);
    picture.setAttribute('viewBox', '0 0 16 16');
    picture.setAttribute('aria-hidden', 'true');
    picture.append(line);
    made.title = name;
    made.setAttribute('aria-label', name);
    made.append(picture);
    return made;
  };

  return { make, button, icon };
}

/** The pictures on our buttons. */
export const ICONS = { close: 'M4 4l8 8M12 4l-8 8', previous: 'M4 10l4-4 4 4', next: 'M4 6l4 4 4-4' };
