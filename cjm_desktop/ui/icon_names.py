"""The icons that a card may carry, and the words by which they are found."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

_WORDS: Final[dict[str, str]] = {
    "user": QT_TRANSLATE_NOOP("Icons", "person, customer"),
    "users": QT_TRANSLATE_NOOP("Icons", "people, two"),
    "users-three": QT_TRANSLATE_NOOP("Icons", "people, group, team"),
    "baby": QT_TRANSLATE_NOOP("Icons", "baby, child"),
    "student": QT_TRANSLATE_NOOP("Icons", "student, pupil"),
    "briefcase": QT_TRANSLATE_NOOP("Icons", "work, briefcase"),
    "handshake": QT_TRANSLATE_NOOP("Icons", "handshake, agreement, partner"),
    "hand-tap": QT_TRANSLATE_NOOP("Icons", "tap, touch, click"),
    "hand-heart": QT_TRANSLATE_NOOP("Icons", "care, service"),
    "thumbs-up": QT_TRANSLATE_NOOP("Icons", "thumb up, good"),
    "thumbs-down": QT_TRANSLATE_NOOP("Icons", "thumb down, bad"),
    "heart-straight": QT_TRANSLATE_NOOP("Icons", "heart, love, need"),
    "smiley": QT_TRANSLATE_NOOP("Icons", "smile, happy"),
    "smiley-meh": QT_TRANSLATE_NOOP("Icons", "neutral face"),
    "smiley-sad": QT_TRANSLATE_NOOP("Icons", "sad face"),
    "star": QT_TRANSLATE_NOOP("Icons", "star, review"),
    "trophy": QT_TRANSLATE_NOOP("Icons", "trophy, win"),
    "gift": QT_TRANSLATE_NOOP("Icons", "gift, present"),
    "confetti": QT_TRANSLATE_NOOP("Icons", "party, celebration"),
    "chat-circle-text": QT_TRANSLATE_NOOP("Icons", "chat, message"),
    "chats-circle": QT_TRANSLATE_NOOP("Icons", "conversation, talk"),
    "phone": QT_TRANSLATE_NOOP("Icons", "phone, call"),
    "envelope-simple": QT_TRANSLATE_NOOP("Icons", "e-mail, letter"),
    "mailbox": QT_TRANSLATE_NOOP("Icons", "mailbox, post"),
    "video-camera": QT_TRANSLATE_NOOP("Icons", "video, film"),
    "megaphone": QT_TRANSLATE_NOOP("Icons", "megaphone, advertising"),
    "newspaper": QT_TRANSLATE_NOOP("Icons", "newspaper, news"),
    "bell": QT_TRANSLATE_NOOP("Icons", "bell, reminder"),
    "globe-simple": QT_TRANSLATE_NOOP("Icons", "globe, website"),
    "browser": QT_TRANSLATE_NOOP("Icons", "browser, page"),
    "device-mobile": QT_TRANSLATE_NOOP("Icons", "mobile phone, app"),
    "desktop": QT_TRANSLATE_NOOP("Icons", "computer, screen"),
    "laptop": QT_TRANSLATE_NOOP("Icons", "laptop"),
    "wifi-high": QT_TRANSLATE_NOOP("Icons", "wifi, signal"),
    "qr-code": QT_TRANSLATE_NOOP("Icons", "QR code"),
    "camera": QT_TRANSLATE_NOOP("Icons", "camera, photo"),
    "image": QT_TRANSLATE_NOOP("Icons", "picture"),
    "play-circle": QT_TRANSLATE_NOOP("Icons", "play, start"),
    "magnifying-glass": QT_TRANSLATE_NOOP("Icons", "magnifying glass, search"),
    "question": QT_TRANSLATE_NOOP("Icons", "question, help"),
    "info": QT_TRANSLATE_NOOP("Icons", "information"),
    "lightbulb": QT_TRANSLATE_NOOP("Icons", "light bulb, idea"),
    "brain": QT_TRANSLATE_NOOP("Icons", "brain, think"),
    "eye": QT_TRANSLATE_NOOP("Icons", "eye, see"),
    "book-open": QT_TRANSLATE_NOOP("Icons", "book, read"),
    "notebook": QT_TRANSLATE_NOOP("Icons", "notebook, notes"),
    "file-text": QT_TRANSLATE_NOOP("Icons", "document, file"),
    "folder-user": QT_TRANSLATE_NOOP("Icons", "file, portal"),
    "clipboard-text": QT_TRANSLATE_NOOP("Icons", "clipboard, form"),
    "list-checks": QT_TRANSLATE_NOOP("Icons", "list, checklist"),
    "signature": QT_TRANSLATE_NOOP("Icons", "signature, sign"),
    "check-circle": QT_TRANSLATE_NOOP("Icons", "tick, done"),
    "x-circle": QT_TRANSLATE_NOOP("Icons", "cross, wrong"),
    "prohibit": QT_TRANSLATE_NOOP("Icons", "prohibited, barrier"),
    "warning": QT_TRANSLATE_NOOP("Icons", "warning, risk"),
    "lock": QT_TRANSLATE_NOOP("Icons", "lock, closed"),
    "key": QT_TRANSLATE_NOOP("Icons", "key, access"),
    "shield-check": QT_TRANSLATE_NOOP("Icons", "shield, safe, insurance"),
    "seal-check": QT_TRANSLATE_NOOP("Icons", "seal, approved"),
    "fingerprint": QT_TRANSLATE_NOOP("Icons", "fingerprint, identity"),
    "calendar-blank": QT_TRANSLATE_NOOP("Icons", "calendar, date"),
    "clock": QT_TRANSLATE_NOOP("Icons", "clock, time"),
    "hourglass": QT_TRANSLATE_NOOP("Icons", "hourglass, waiting"),
    "map-pin": QT_TRANSLATE_NOOP("Icons", "pin, place"),
    "map-trifold": QT_TRANSLATE_NOOP("Icons", "map, route"),
    "signpost": QT_TRANSLATE_NOOP("Icons", "signpost, choice"),
    "path": QT_TRANSLATE_NOOP("Icons", "path, route"),
    "house": QT_TRANSLATE_NOOP("Icons", "house, home"),
    "house-line": QT_TRANSLATE_NOOP("Icons", "house, visit"),
    "buildings": QT_TRANSLATE_NOOP("Icons", "buildings, office"),
    "storefront": QT_TRANSLATE_NOOP("Icons", "shop, store"),
    "bank": QT_TRANSLATE_NOOP("Icons", "bank, government"),
    "factory": QT_TRANSLATE_NOOP("Icons", "factory, industry"),
    "hospital": QT_TRANSLATE_NOOP("Icons", "hospital"),
    "airplane-tilt": QT_TRANSLATE_NOOP("Icons", "aeroplane, travel"),
    "train": QT_TRANSLATE_NOOP("Icons", "train"),
    "bus": QT_TRANSLATE_NOOP("Icons", "bus"),
    "car": QT_TRANSLATE_NOOP("Icons", "car"),
    "bicycle": QT_TRANSLATE_NOOP("Icons", "bicycle"),
    "person-simple-walk": QT_TRANSLATE_NOOP("Icons", "walk, doing"),
    "truck": QT_TRANSLATE_NOOP("Icons", "lorry, delivery"),
    "package": QT_TRANSLATE_NOOP("Icons", "parcel, delivery"),
    "shopping-cart": QT_TRANSLATE_NOOP("Icons", "shopping trolley, order"),
    "shopping-bag": QT_TRANSLATE_NOOP("Icons", "bag, purchase"),
    "barcode": QT_TRANSLATE_NOOP("Icons", "barcode, product"),
    "tag": QT_TRANSLATE_NOOP("Icons", "label, price"),
    "percent": QT_TRANSLATE_NOOP("Icons", "percentage, discount"),
    "currency-eur": QT_TRANSLATE_NOOP("Icons", "euro, money"),
    "coins": QT_TRANSLATE_NOOP("Icons", "coins, money"),
    "credit-card": QT_TRANSLATE_NOOP("Icons", "card, payment"),
    "wallet": QT_TRANSLATE_NOOP("Icons", "wallet, payment"),
    "receipt": QT_TRANSLATE_NOOP("Icons", "receipt, invoice"),
    "calculator": QT_TRANSLATE_NOOP("Icons", "calculator, sum"),
    "piggy-bank": QT_TRANSLATE_NOOP("Icons", "piggy bank, saving"),
    "chart-bar": QT_TRANSLATE_NOOP("Icons", "chart, figures"),
    "trend-up": QT_TRANSLATE_NOOP("Icons", "rise, growth"),
    "trend-down": QT_TRANSLATE_NOOP("Icons", "fall, decline"),
    "gauge": QT_TRANSLATE_NOOP("Icons", "gauge, measure"),
    "target": QT_TRANSLATE_NOOP("Icons", "target, goal"),
    "flag": QT_TRANSLATE_NOOP("Icons", "flag, milestone"),
    "rocket": QT_TRANSLATE_NOOP("Icons", "rocket, launch"),
    "wrench": QT_TRANSLATE_NOOP("Icons", "spanner, repair"),
    "hammer": QT_TRANSLATE_NOOP("Icons", "hammer, build"),
    "gear": QT_TRANSLATE_NOOP("Icons", "gear, process"),
    "arrows-clockwise": QT_TRANSLATE_NOOP("Icons", "repeat, again"),
    "link": QT_TRANSLATE_NOOP("Icons", "link, chain"),
    "share-network": QT_TRANSLATE_NOOP("Icons", "share, network"),
    "leaf": QT_TRANSLATE_NOOP("Icons", "leaf, nature"),
    "recycle": QT_TRANSLATE_NOOP("Icons", "recycle"),
    "sun": QT_TRANSLATE_NOOP("Icons", "sun, day"),
    "moon": QT_TRANSLATE_NOOP("Icons", "moon, night"),
    "coffee": QT_TRANSLATE_NOOP("Icons", "coffee, break"),
    "fork-knife": QT_TRANSLATE_NOOP("Icons", "food, restaurant"),
    "bed": QT_TRANSLATE_NOOP("Icons", "bed, sleep"),
    "first-aid": QT_TRANSLATE_NOOP("Icons", "first aid, emergency"),
    "stethoscope": QT_TRANSLATE_NOOP("Icons", "stethoscope, doctor"),
    "pill": QT_TRANSLATE_NOOP("Icons", "pill, medicine"),
    "graduation-cap": QT_TRANSLATE_NOOP("Icons", "graduation, learning"),
    "music-notes": QT_TRANSLATE_NOOP("Icons", "music"),
    "palette": QT_TRANSLATE_NOOP("Icons", "palette, design"),
    "paw-print": QT_TRANSLATE_NOOP("Icons", "paw, animal"),
}
"""By name: what it shows first, then other words that somebody may look for."""

CARD_ICONS: Final = tuple(_WORDS)


def icon_name(icon: str) -> str:
    """Return what an icon shows, in one word or two."""
    return icon_words(icon).partition(",")[0]


def icon_words(icon: str) -> str:
    """Return all words by which an icon is found, or its own name when it is none of these."""
    words = _WORDS.get(icon)
    return QCoreApplication.translate("Icons", words) if words else icon.replace("-", " ")


def icons_for(text: str) -> list[str]:
    """Return the icons of which a word begins with each of the words in a text."""
    asked = text.casefold().split()
    return [icon for icon in CARD_ICONS if all(_has(icon, word) for word in asked)]


def _has(icon: str, asked: str) -> bool:
    words = f"{icon_words(icon)} {icon}".casefold().replace(",", " ").replace("-", " ")
    return any(word.startswith(asked) for word in words.split())
