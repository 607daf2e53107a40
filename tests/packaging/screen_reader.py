# SPDX-License-Identifier: GPL-3.0-or-later
# What a screen reader has of a program: its tree of controls with their roles, names, states and texts, what it announces, and the
# keys that a person presses meanwhile. All of it comes over AT-SPI, from outside of the program. Whatever is waited for, is waited
# for until it is there, and named in the sentence that says that it never came.
import subprocess
import time
from typing import Callable, Iterator, Optional

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

PATIENCE = 30  # seconds


class Missing(Exception):
    """Something that a person needs is not there."""


def switch_on() -> None:
    """As a screen reader does when it starts: from then on programs tell what they show."""
    value = GLib.Variant("(ssv)", ("org.a11y.Status", "ScreenReaderEnabled", GLib.Variant("b", True)))
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", value, None, 0, 10_000)


class Control:
    """One object of the tree. It may go at any time, and then has no name and no children."""

    def __init__(self, it: Atspi.Accessible):
        self.it = it

    def _ask(self, question: Callable, otherwise):
        try:
            answer = question()
            return otherwise if answer is None else answer
        except GLib.Error:
            return otherwise

    @property
    def name(self) -> str:
        return self._ask(self.it.get_name, "").replace("\u00a0", " ")

    @property
    def description(self) -> str:
        return self._ask(self.it.get_description, "")

    @property
    def role(self) -> str:
        return self._ask(self.it.get_role_name, "")

    @property
    def states(self) -> set:
        found = self._ask(lambda: self.it.get_state_set().get_states(), [])
        return {state.value_nick for state in found}

    @property
    def text(self) -> str:
        return self._ask(lambda: Atspi.Text.get_text(self.it, 0, -1), "")

    @property
    def caret(self) -> int:
        return self._ask(lambda: Atspi.Text.get_caret_offset(self.it), -1)

    @property
    def selected(self) -> str:
        return self._ask(lambda: Atspi.Text.get_selection(self.it, 0) and self._between(Atspi.Text.get_selection(self.it, 0)), "")

    def _between(self, places) -> str:
        return Atspi.Text.get_text(self.it, places.start_offset, places.end_offset)

    @property
    def rows(self) -> int:
        return self._ask(lambda: Atspi.Table.get_n_rows(self.it), 0)

    def cell(self, row: int, column: int) -> str:
        return self._ask(lambda: Control(Atspi.Table.get_accessible_at(self.it, row, column)).name, "")

    @property
    def is_shown(self) -> bool:
        return {"showing", "visible"} <= self.states

    def children(self) -> Iterator["Control"]:
        for index in range(self._ask(self.it.get_child_count, 0)):
            child = self._ask(lambda: self.it.get_child_at_index(index), None)
            if child is not None:
                yield Control(child)

    def all(self, shown: bool = True) -> Iterator["Control"]:
        """It and what is in it; lists and tables are not looked into, since they may be long."""
        yield self
        if "manages-descendants" in self.states or self.role in ("table", "tree table", "list", "tree"):
            return
        for child in self.children():
            if not shown or "visible" in child.states or child.role == "application":
                yield from child.all(shown)

    def press(self, action: str = "Press") -> None:
        for index in range(self._ask(self.it.get_n_actions, 0)):
            if Atspi.Action.get_action_name(self.it, index) == action:
                Atspi.Action.do_action(self.it, index)
                return
        raise Missing(f"{self} cannot be pressed")

    def take_focus(self) -> bool:
        return self._ask(lambda: Atspi.Component.grab_focus(self.it), False)

    def write(self, words: str) -> None:
        if not self._ask(lambda: Atspi.EditableText.set_text_contents(self.it, words), False):
            raise Missing(f"nothing can be written into {self}")

    def __str__(self) -> str:
        return f"{self.role or 'nothing'} “{self.name}”"


class ScreenReader:
    def __init__(self, program: str):
        self.program = program
        self.announced: list[str] = []
        self.focus: Optional[Control] = None  # where the program last said that the focus has gone
        self._listener = Atspi.EventListener.new(self._hear)
        for event in ("object:announcement", "object:state-changed:focused"):
            if not self._listener.register(event):
                raise Missing(f"“{event}” cannot be listened to")

    def _hear(self, event: Atspi.Event) -> None:
        if event.type.startswith("object:announcement"):
            self.announced.append(str(event.any_data))
        elif event.detail1:
            self.focus = Control(event.source)

    def wait(self, condition: Callable, what: str, seconds: float = PATIENCE):
        """What `condition` gives, as soon as it is something."""
        until = time.monotonic() + seconds
        while True:
            while GLib.MainContext.default().iteration(False):
                pass
            found = condition()
            if found:
                return found
            if time.monotonic() > until:
                raise Missing(f"waited in vain for {what}")
            time.sleep(0.05)

    def application(self) -> Optional[Control]:
        return next((each for each in Control(Atspi.get_desktop(0)).children() if each.name == self.program), None)

    def controls(self, shown: bool = True) -> Iterator[Control]:
        program = self.application()
        return program.all(shown) if program else iter(())

    def find(self, role: str, name: Optional[str] = None, state: str = "showing") -> Control:
        def look():
            return next(
                (each for each in self.controls() if each.role == role and name in (None, each.name) and state in each.states), None)

        return self.wait(look, f"{role} “{name or 'of any name'}” ({state})")

    def is_there(self, role: str, name: Optional[str] = None) -> bool:
        return any(each.role == role and name in (None, each.name) and each.is_shown for each in self.controls())

    def names(self, role: str) -> list[str]:
        return [each.name for each in self.controls() if each.role == role]

    def gone(self, role: str, name: str) -> None:
        self.wait(lambda: not self.is_there(role, name), f"the end of {role} “{name}”")

    def hears(self, words: str) -> str:
        return self.wait(lambda: next((said for said in self.announced if words in said), None), f"the announcement “{words}”")

    def nameless(self) -> list[str]:
        """What can have the focus and does not say what it is."""
        return [f"{each} in {Control(each.it.get_parent())}" for each in self.controls()
                if each.is_shown and "focusable" in each.states and not each.name and each.role not in PLAIN]


PLAIN = {"filler", "panel", "frame", "application", "scroll pane", "viewport", "split pane", "layered pane"}


def keys(*names: str) -> None:
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "40", *names], check=True)


def typed(words: str, layout: str) -> None:
    """On a keyboard of the language, as its people have it; keys that are no letters are pressed on the usual one."""
    subprocess.run(["setxkbmap", "-layout", layout], check=True)
    subprocess.run(["xdotool", "type", "--delay", "40", words], check=True)
    subprocess.run(["setxkbmap", "-layout", "us"], check=True)


def picture(path: str) -> None:
    subprocess.run(["import", "-window", "root", path], check=True)
