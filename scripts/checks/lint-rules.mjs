const CLOCK = 'Take the time as an argument.';
const STYLE = 'Looks stand in a style sheet; an element gives it measures as custom properties.';
const TEXT = 'Text that a person reads stands in renderer/i18n.';

/** The attributes whose value is shown or read aloud. */
const SPOKEN = new Set([
  'alt',
  'title',
  'label',
  'placeholder',
  'description',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
]);

const hasLetters = (text) => /\p{L}/u.test(text);

/** `new Date()` and `Date()`: the same code at another time gives another answer. */
const noClock = {
  create(context) {
    return {
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0) {
          context.report({ node, message: CLOCK });
        }
      },
      CallExpression(node) {
        if (node.callee.name === 'Date') context.report({ node, message: CLOCK });
      },
    };
  },
};

/** The constant texts that an expression in JSX can show. */
function writtenTexts(node) {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return node.quasis.map((part) => part.value.cooked);
    case 'ConditionalExpression':
      return [...writtenTexts(node.consequent), ...writtenTexts(node.alternate)];
    case 'LogicalExpression':
      return writtenTexts(node.right);
    case 'JSXExpressionContainer':
      return writtenTexts(node.expression);
    default:
      return [];
  }
}

const isCustom = ({ type, key }) => type === 'Property' && String(key.value).startsWith('--');

/** `style` other than custom properties (`--name`), which the element's sheet reads. */
const noInlineStyle = {
  create(context) {
    return {
      JSXAttribute(node) {
        if (node.name.name !== 'style') return;
        const value = node.value?.expression;
        if (value?.type === 'ObjectExpression' && value.properties.every(isCustom)) return;
        context.report({ node, message: STYLE });
      },
    };
  },
};

/** Words between tags or in a spoken attribute, which would stand there in one language only. */
const noWrittenText = {
  create(context) {
    const check = (node, value) => {
      if (writtenTexts(value).some(hasLetters)) context.report({ node, message: TEXT });
    };
    return {
      JSXText(node) {
        // A key is named as it is written on the keyboard.
        if (node.parent.openingElement?.name.name === 'kbd') return;
        if (hasLetters(node.value)) context.report({ node, message: TEXT });
      },
      JSXAttribute(node) {
        if (SPOKEN.has(node.name.name)) check(node, node.value);
      },
      JSXExpressionContainer(node) {
        if (node.parent.type !== 'JSXAttribute') check(node, node);
      },
    };
  },
};

/** Rules of this house that oxlint does not bring. */
export default {
  meta: { name: 'house' },
  rules: {
    'no-clock': noClock,
    'no-inline-style': noInlineStyle,
    'no-written-text': noWrittenText,
  },
};
