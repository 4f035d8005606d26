"""What only a person can say."""

import shlex
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Question:
    """Something that only a person can say: the key by which it is answered, what is asked, and the choices with their meaning."""

    key: str
    asked: str
    choices: Mapping[str, str]

    def __str__(self) -> str:
        answers = {shlex.quote(f"{self.key}={choice}"): says for choice, says in self.choices.items()}
        choices = (f"    --answer {answer}   {says}".rstrip() for answer, says in answers.items())
        return "\n".join([self.asked, *choices])
