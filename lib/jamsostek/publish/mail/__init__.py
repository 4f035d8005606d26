"""E-mail: finished reports to the readers, failures to the keeper; what cannot be sent waits in an outbox."""

from .outbox import remember
from .posting import Delivery, post
from .settings import Settings, settings, without_secrets

__all__ = ["Delivery", "Settings", "post", "remember", "settings", "without_secrets"]
