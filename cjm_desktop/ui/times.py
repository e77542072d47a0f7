"""Moments in words."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate


def clock_words(moment: datetime) -> str:
    """Return the time of day, as 14:32 or 14.32."""
    return moment.astimezone().strftime(translate("Times", "%H:%M"))


def moment_words(moment: datetime, now: datetime | None = None) -> str:
    """Return a moment as a person says it: "Today, 14:32", "Yesterday, 9:10", "30 October"."""
    local, today = moment.astimezone(), (now or datetime.now()).astimezone()
    if local.date() == today.date():
        return translate("Times", "Today, {time}").format(time=clock_words(local))
    if local.date() == today.date() - timedelta(days=1):
        return translate("Times", "Yesterday, {time}").format(time=clock_words(local))
    pattern = "d MMMM" if local.year == today.year else "d MMMM yyyy"
    return QLocale().toString(QDate(local.year, local.month, local.day), pattern)
