"""Weekly records of carbon dioxide in the air: reading them, and what they say."""
